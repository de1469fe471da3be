import Days
import RuleModel

/// The days of a document stand in an order that documents do not have.
enum DocumentDayOrder: Check {
  static let code = "B058"
  static let slug = "document-day-order"
  static let level = Finding.Level.warning
  static let summary = "a document signed after it was published, or printed before filed"
  static let explanation = """
    A document is signed, then filed for public inspection, then published. Another order is a slip
    of the pen, most often in the year or with two days exchanged.

    Not so:
      signed: 2025-01-15
      published: 2025-01-13
    But so:
      signed: 2025-01-13
      published: 2025-01-15
    """

  static func findings(in book: CheckedBook) -> [Finding] {
    book.inInstruments { instrument in
      orders(of: instrument).compactMap { earlier, later in
        guard let first = earlier.day?.first, let last = later.day?.counts, first > last else {
          return nil
        }
        return finding(
          "\(later.name) on \(last), before it was \(earlier.name) on \(first)",
          at: instrument.places[later.name], "\(later.name) here",
          related: [Finding.Label(instrument.places[earlier.name], "\(earlier.name) here")],
          help: ["check both days in the document"])
      }
    }
  }

  private typealias Named = (name: String, day: Instrument.DocumentDay?)

  /// What comes before what.
  private static func orders(of instrument: Instrument) -> [(Named, Named)] {
    let signed = ("signed", instrument.signed)
    let filed = ("filed", instrument.filed)
    let published = ("published", instrument.published)
    return [(signed, filed), (signed, published), (filed, published)]
  }
}
