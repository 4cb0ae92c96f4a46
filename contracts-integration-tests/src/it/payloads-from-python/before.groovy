import static groovy.io.FileType.FILES

// The example as it is published.
def example = new File(basedir, '../../../../../examples/python-producer').canonicalFile
example.eachFileRecurse(FILES) { file ->
    def name = example.toPath().relativize(file.toPath()).toString()
    if (!name.startsWith('target')) {
        def copy = new File(basedir, "python-producer/${name}")
        copy.parentFile.mkdirs()
        copy.bytes = file.bytes
    }
}
true
