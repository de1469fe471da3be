/// A stream of numbers that depends on its seed alone, so that a book can be made again.
public struct SplitMix: Sendable {
  private var state: UInt64

  /// The stream of a seed; each further number gives a stream of its own.
  public init(_ seed: UInt64, _ stream: UInt64 = 0, _ part: UInt64 = 0) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 ^ stream &* 0xD1B5_4A32_D192_ED03 ^ part &* 0x8CB9_2BA7
    _ = next()
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from the range; its lower bound where the range is empty.
  public mutating func int(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// A number from 0 up to 1.
  public mutating func unit() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  /// Whether something happens that happens so often.
  public mutating func chance(_ probability: Double) -> Bool { unit() < probability }

  /// One of these.
  public mutating func pick<Value>(_ values: [Value]) -> Value {
    values[int(0...(values.count - 1))]
  }

  /// One of these, each as often as its weight says.
  public mutating func weighted<Value>(_ values: [(weight: Double, value: Value)]) -> Value {
    var left = unit() * values.reduce(0) { $0 + $1.weight }
    for entry in values.dropLast() {
      left -= entry.weight
      if left < 0 { return entry.value }
    }
    return values[values.count - 1].value
  }
}
