import Serving
import Synchronization

/// Replies that were given lately, up to so many bytes.
///
/// Every reply is a function of its key, so none is ever wrong; what nobody asks for goes.
final class ReplyMemory: Sendable {
  /// Those of now, and those of before: what is asked for comes along, the rest goes with its half.
  private struct Halves {
    var new: [String: WebReply] = [:]
    var old: [String: WebReply] = [:]
    var bytes = 0
  }

  private let halves = Mutex(Halves())
  private let bytesOfAHalf: Int

  init(bytes: Int) { bytesOfAHalf = bytes / 2 }

  /// The reply of a key; `nil`: it is not kept.
  subscript(key: String) -> WebReply? {
    halves.withLock { halves in
      if let reply = halves.new[key] { return reply }
      guard let reply = halves.old.removeValue(forKey: key) else { return nil }
      insert(reply, key, &halves)
      return reply
    }
  }

  /// Keeps a reply.
  func keep(_ reply: WebReply, under key: String) {
    halves.withLock { insert(reply, key, &$0) }
  }

  private func insert(_ reply: WebReply, _ key: String, _ halves: inout Halves) {
    let size = reply.body.count + 2 * key.utf8.count + 512
    guard size <= bytesOfAHalf / 4, halves.new.updateValue(reply, forKey: key) == nil else {
      return
    }
    halves.bytes += size
    guard halves.bytes > bytesOfAHalf else { return }
    halves.old = halves.new
    halves.new = [:]
    halves.bytes = 0
  }
}
