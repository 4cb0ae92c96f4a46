// A file that somebody else has put among the sources.
def mine = new File(basedir, 'target/generated-sources/contracts/com/example/orders/refund/Mine.java')
mine.parentFile.mkdirs()
mine.text = 'package com.example.orders.refund;\n\nclass Mine {}\n'
true
