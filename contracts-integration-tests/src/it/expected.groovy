// What the build of a project has to log: the lines of expected.txt, in their order, whatever stands around them.
// A line that starts with "! " must not be logged anywhere; one that starts with "# " says why.
// Called by the file verify.groovy of each project, which may look at what else is left behind.
def log = new File(basedir, 'build.log').getText('UTF-8').replaceAll('\\u001b\\[[0-9;]*m', '').replace('\r', '')
def expected = new File(basedir, 'expected.txt').readLines('UTF-8').findAll { !it.isBlank() && !it.startsWith('# ') }
assert expected.any { !it.startsWith('! ') }: 'expected.txt expects nothing'

int at = 0
expected.each { line ->
    if (line.startsWith('! ')) {
        assert !log.contains(line.substring(2)): "logged, and should not be: ${line.substring(2)}"
        return
    }
    int found = log.indexOf(line, at)
    assert found >= 0: "not logged${log.contains(line) ? ' in this place' : ''}: $line"
    at = found + line.length()
}

// No goal complains about the plugin itself, and none of them ends in a stack trace.
def complaints = log.readLines().findAll {
    it.contains('[WARNING]') && (it.contains('contracts-maven-plugin') || it.contains('deprecated') || it.contains('not thread-safe'))
}
assert complaints.isEmpty()
assert !(log =~ /(?m)^\s*(\[ERROR\]\s+)?at [\w.$\/]+\(.*\)$/): 'a stack trace is logged'
true
