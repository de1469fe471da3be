// libgit2 behind one inch of Swift
