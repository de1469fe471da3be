import Synchronization

/// What a process holds until it ends.
///
/// A verb that has read a whole book ends with its answer. The system takes memory back at once;
/// giving it back piece by piece takes longer than many an answer.
enum Held {
  private static let things = Mutex<[any Sendable]>([])

  /// Holds a thing, however long the process lives; for verbs that run once.
  static func untilTheEnd(_ thing: some Sendable) { things.withLock { $0.append(thing) } }
}
