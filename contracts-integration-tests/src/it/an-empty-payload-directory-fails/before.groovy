assert new File(basedir, 'payloads/positions').mkdirs()
