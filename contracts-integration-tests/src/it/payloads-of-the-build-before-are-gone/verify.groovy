evaluate(new File(basedir, '../../../../src/it/expected.groovy'))
