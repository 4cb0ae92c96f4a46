import java.nio.file.Files

// A link that leads nowhere cannot be read by anybody, not even by root.
Files.createSymbolicLink(new File(basedir, 'payloads/engine-state/link.json').toPath(), new File(basedir, 'nowhere').toPath())
true
