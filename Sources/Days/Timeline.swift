/// A value for every day there is.
///
/// Neighbouring equal values are one piece, so `==` means the same value on every day. It has at
/// least one piece, and the first begins at the beginning of time.
@frozen public struct Timeline<Value: Sendable>: Sendable {
  /// A value and the first day on which it holds; `since` is `nil` in the first piece only.
  @frozen public struct Piece: Sendable {
    /// The first day; `nil`: from the beginning of time.
    public let since: Day?
    /// What holds from then.
    public let value: Value

    @inlinable init(since: Day?, value: Value) {
      self.since = since
      self.value = value
    }
  }

  /// The pieces, earliest first.
  public let pieces: [Piece]

  @inlinable init(pieces: [Piece]) { self.pieces = pieces }
}

// The type itself asks nothing of its value: to see at the start of a program that a type conforms
// to a protocol takes longer than to answer a question.
extension Timeline: Equatable where Value: Equatable {}
extension Timeline.Piece: Equatable where Value: Equatable {}

extension Timeline where Value: Equatable {
  /// The same value on every day.
  @inlinable public init(always value: Value) { pieces = [Piece(since: nil, value: value)] }

  /// What the function says on the first day of each stretch between the given days.
  ///
  /// The caller promises that the value changes on none but these days.
  @inlinable public init(changingAt days: some Sequence<Day>, value: (Day) -> Value) {
    let starts = days.sorted()
    let before = starts.first.flatMap(\.previous) ?? Day.first
    var pieces = [Piece(since: nil, value: value(before))]
    var last = Day.first
    for start in starts where start > last {
      last = start
      let next = value(start)
      if pieces[pieces.count - 1].value != next {
        pieces.append(Piece(since: start, value: next))
      }
    }
    self.pieces = pieces
  }
}

extension Timeline {
  /// What holds on that day.
  @inlinable public func value(on day: Day) -> Value { pieces[index(on: day)].value }

  /// The longest run of days around that day on which the key of the value is the same.
  @inlinable public func span(around day: Day, by key: (Value) -> some Equatable) -> DaySpan {
    let here = index(on: day)
    let same = key(pieces[here].value)
    var low = here
    while low > 0, key(pieces[low - 1].value) == same { low -= 1 }
    var high = here
    while high + 1 < pieces.count, key(pieces[high + 1].value) == same { high += 1 }
    let until = high + 1 < pieces.count ? pieces[high + 1].since : nil
    return DaySpan(from: pieces[low].since, until: until) ?? .always
  }

  /// The days on which a new piece begins.
  @inlinable public var changes: [Day] { pieces.compactMap(\.since) }

  /// Each piece with its run of days, earliest first.
  @inlinable public var spans: [(span: DaySpan, value: Value)] {
    pieces.indices.map { index in
      let until = index + 1 < pieces.count ? pieces[index + 1].since : nil
      return (DaySpan(from: pieces[index].since, until: until) ?? .always, pieces[index].value)
    }
  }

  /// The timeline of what the function makes of each value; equal neighbours become one.
  @inlinable public func map<Other: Equatable>(_ transform: (Value) -> Other) -> Timeline<Other> {
    var mapped: [Timeline<Other>.Piece] = []
    for piece in pieces {
      let value = transform(piece.value)
      if mapped.last?.value != value { mapped.append(.init(since: piece.since, value: value)) }
    }
    return Timeline<Other>(pieces: mapped)
  }

  @inlinable func index(on day: Day) -> Int {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if let since = pieces[middle].since, since <= day { low = middle } else { high = middle }
    }
    return low
  }
}

extension Timeline where Value: Equatable {
  /// The runs of days on which the other timeline has another value, with both values.
  @inlinable public func differences(from other: Timeline) -> [(
    span: DaySpan, old: Value, new: Value
  )] {
    Timeline<Pair>(changingAt: changes + other.changes) { day in
      Pair(old: other.value(on: day), new: value(on: day))
    }
    .spans.filter { $0.value.old != $0.value.new }
    .map { ($0.span, $0.value.old, $0.value.new) }
  }

  /// The two values that two timelines have on one run of days.
  @usableFromInline struct Pair: Equatable, Sendable {
    @usableFromInline let old: Value
    @usableFromInline let new: Value

    @inlinable init(old: Value, new: Value) {
      self.old = old
      self.new = new
    }
  }
}
