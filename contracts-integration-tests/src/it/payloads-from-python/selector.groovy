// The producer is a Python program: without Python there is nothing to try.
def python = 'python3'
try {
    return [python, '-c', 'import sys; sys.exit(sys.version_info < (3, 8))'].execute().waitFor() == 0
} catch (IOException e) {
    println "payloads-from-python is skipped: there is no ${python} on the path (${e.message})"
    return false
}
