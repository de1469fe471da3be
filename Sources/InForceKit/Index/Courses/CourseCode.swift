import Days
import RuleModel

/// How outlines are written: states by their numbers, days by theirs.
///
/// Who changes the order of the states changes what the bytes mean; a table is used only by the
/// very program that wrote it.
enum CourseCode {
  /// How many bytes a piece of a course takes.
  static let pieceSize = 12
  /// The number of no day, where it stands for the beginning of time.
  static let beginning = Int32.min
  /// The number of no day, where it stands for the end of time.
  static let end = Int32.max

  private static let (ambiguous, indeterminate, undetermined): (UInt8, UInt8, UInt8) =
    (0xF0, 0xF1, 0xF2)

  static func byte(_ word: StandingWord) -> UInt8 {
    switch word {
    case .ambiguous: ambiguous
    case .indeterminate: indeterminate
    case .undetermined: undetermined
    case .state(.force(let state)): number(state)
    case .state(.applicability(let state)): number(state)
    case .state(.enforcement(let state)): number(state)
    case .state(.text): indeterminate
    }
  }

  private static func number<State: CaseIterable & Equatable>(_ state: State) -> UInt8 {
    var number: UInt8 = 0
    for one in State.allCases {
      if one == state { return number }
      number += 1
    }
    return indeterminate
  }

  /// The word of a byte; `nil`: no word has it.
  static func word<State: CaseIterable>(
    _ byte: UInt8, _ states: State.Type, _ make: (State) -> FacetState
  ) -> StandingWord? {
    switch byte {
    case ambiguous: return .ambiguous
    case indeterminate: return .indeterminate
    case undetermined: return .undetermined
    default:
      let state = State.allCases.dropFirst(Int(byte)).first
      return state.map { .state(make($0)) }
    }
  }

  /// The day with that number; `nil`: the number of no day.
  static func day(_ number: Int32) -> Day? {
    number == beginning || number == end ? nil : Day(ordinal: Int(number))
  }
}
