evaluate(new File(basedir, '../../../../src/it/expected.groovy'))

def sources = new File(basedir, 'target/generated-sources/contracts/com/example/orders')
assert new File(sources, 'order/Order.java').exists()
assert !new File(sources, 'refund/Refund.java').exists()
assert new File(sources, 'refund/Mine.java').exists()

// What does not depend on the file that was changed is as old as the first run left it.
def untouched = new File(sources, 'order/Order.java').lastModified()
def changed = sources.listFiles().findAll { it.directory }.collectMany { it.listFiles().toList() }*.lastModified().max()
assert untouched < changed
true
