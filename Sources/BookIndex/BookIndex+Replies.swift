#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension BookIndex {
  /// How many places there are for answers that were given. An answer takes the place of the one
  /// that was there, so that they never grow beyond their places.
  package static let replySlots = 512

  /// What lies in a place for answers.
  package func reply(in slot: Int) throws(IndexDoubt) -> IndexTable {
    try IndexTable(file: folder + "/" + IndexName.reply(for: name, in: slot))
  }

  /// Keeps an answer in a place.
  package func keep(_ reply: IndexTable, in slot: Int) throws(IndexDoubt) {
    try reply.write(to: folder + "/" + IndexName.reply(for: name, in: slot))
  }

  /// How many answers are kept, and how many bytes they take.
  package var replies: (count: Int, size: Int) {
    var (count, size) = (0, 0)
    for file in IndexFolder.names(in: folder)
    where file.hasPrefix("reply-") && !file.hasSuffix(".tmp")
      && IndexName.head(named: file) == name
    {
      var status = stat()
      guard lstat(folder + "/" + file, &status) == 0 else { continue }
      count += 1
      size += Int(status.st_size)
    }
    return (count, size)
  }
}
