evaluate(new File(basedir, '../../../../src/it/expected.groovy'))

// In which order is a matter of chance.
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.count('2 contracts, 14 rules, 2 payloads: 0 errors, 0 warnings') == 4
['bridge', 'engine', 'gateway', 'trainer'].each {
    assert log.contains("wrote ${it}/target/contract-report/emitted.")
    assert new File(basedir, "${it}/target/generated-sources/contracts/com/example/positions/Positions.java").exists()
}
true
