import BookIndex
package import GitStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The answers that are kept beside the index of a recorded book.
///
/// An answer is a function of the commit and the question. So it is kept under both, with the very
/// program that gave it, and is given again as long as today and the folder are what they were.
package struct ReplyShelf {
  private let head: HeadIndex
  private let question: [UInt8]
  /// When it was asked, before anything was looked at, in seconds since 1970-01-01T00:00:00Z.
  private let asked = Int64(time(nil))

  /// The place for the answer to a question, which is all that the answer depends on besides the
  /// book and today.
  fileprivate init(_ head: HeadIndex, _ question: [String], stamp: UInt64) {
    self.head = head
    var writer = ByteWriter()
    writer.write(stamp)
    writer.write(plain: head.commit.id.bytes)
    writer.write([head.place.folder] + question)
    self.question = writer.bytes
  }

  /// The answer that was given; `nil`: none that still holds. `today` tells the day in a zone.
  package func reply(today: (_ zone: String) -> Int32?) -> KeptReply? {
    for slot in [Slot.small, .large] {
      guard let table = try? head.indexed.index.reply(in: slot.number(for: question)),
        table.tree == head.tree, let reply = try? KeptReply(table.bytes, to: question)
      else { continue }
      return holds(reply, today) ? reply : nil
    }
    return nil
  }

  private func holds(_ reply: KeptReply, _ today: (_ zone: String) -> Int32?) -> Bool {
    guard today(reply.zone) == reply.today else { return false }
    guard reply.witness == .whole else { return reply.witness.holds(in: head.place.folder) }
    return RecordedFolder(head.place.folder, prefix: head.prefix, head.commit).hasChanges == false
  }

  /// Keeps an answer about a folder at a commit, where that is possible and it is certain to be
  /// seen when it no longer holds. An answer about another one is not kept.
  package func keep(_ reply: KeptReply, about folder: String, at commit: Commit) {
    guard folder == head.place.folder, commit.id == head.commit.id else { return }
    let bytes = reply.bytes(to: question)
    guard reply.witness.isFirm(at: asked), let slot = Slot(for: bytes.count) else {
      return
    }
    try? head.indexed.index.keep(
      IndexTable(of: head.tree, bytes), in: slot.number(for: question))
  }
}

/// The places for answers of a size.
private enum Slot {
  case small, large

  private static let largeCount = 8

  /// The places for an answer of so many bytes; `nil`: it is too large to be kept.
  init?(for size: Int) {
    guard size <= 8 << 20 else { return nil }
    self = size <= 32 << 10 ? .small : .large
  }

  /// The number of the place for the answer to a question.
  func number(for question: [UInt8]) -> Int {
    let number = Checksum.of(question[...], seed: 1)
    let large = UInt64(Slot.largeCount)
    switch self {
    case .large: return Int(number % large)
    case .small: return Int(large + number % (UInt64(BookIndex.replySlots) - large))
    }
  }
}

extension BookOpener {
  /// Where the answer to a question about a place is kept; `nil`: the index of HEAD cannot be used
  /// at once, or not at all.
  package func shelf(for question: [String], about place: BookPlace) -> ReplyShelf? {
    guard let stamp = ToolStamp.current, let head = directIndex(place) else { return nil }
    return ReplyShelf(head, question, stamp: stamp)
  }
}
