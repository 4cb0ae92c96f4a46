evaluate(new File(basedir, '../../../../src/it/expected.groovy'))

import groovy.json.JsonSlurper

def first = new JsonSlurper().parse(new File(basedir, 'target/one/contracts.json'), 'UTF-8')
assert first.errors == 5
assert first.violations*.file.unique() == ['payloads/positions/open.json']
assert new File(basedir, 'two.json').bytes == new File(basedir, 'target/one/contracts.json').bytes
true
