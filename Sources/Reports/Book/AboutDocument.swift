import Days
package import RuleModel

/// What a book covers, when it was checked, what was corrected, and what of it cannot be read.
package struct AboutDocument: Sendable {
  private let asked: AskedOf
  private let book: Rulebook
  private let unanswered: [Unanswered]

  /// A book with what is not answered for.
  package init(asked: AskedOf, book: Rulebook, unanswered: [Unanswered]) {
    self.asked = asked
    self.book = book
    self.unanswered = unanswered
  }

  /// The document.
  package var json: JSON {
    .object(
      asked.members(of: AboutSchema.name, []) + [
        .init("zone", .string(book.zone)), .init("complete_from", .text(book.completeFrom)),
        .init("checked", .text(book.checked)), .init("review_every", .number(book.reviewEvery)),
        .init("review_due", .text(book.checked.advanced(by: book.reviewEvery))),
        .init("rules", .number(book.rules.count)),
        .init("instruments", .number(book.instruments.count)),
        .init("own_days", .array(ownDays)),
        .init("corrections", .array(book.acknowledgements.map(\.correction))),
        .init("unanswered", .array(unanswered.map(\.json))),
      ])
  }

  /// The rules whose days are not those of the book.
  private var ownDays: [JSON] {
    book.rules.filter { $0.checked != book.checked || $0.completeFrom != book.completeFrom }
      .map { rule in
        [
          "rule": .string(rule.id.text), "complete_from": .text(rule.completeFrom),
          "checked": .text(rule.checked),
        ]
      }
  }
}

extension Acknowledgement {
  /// A change of an answer that somebody accepted, with the reason.
  fileprivate var correction: JSON { .object(named + told) }

  /// Which answer it is about.
  var named: [JSON.Member] {
    [
      .init("id", .string(id)), .init("rule", .string(rule)), .init("unit", .text(accepted?.unit)),
      .init("facet", .text(accepted?.facet)), .init("from", .text(accepted?.days.from)),
      .init("until", .text(accepted?.days.until)),
    ]
  }

  /// Why it was accepted, by whom, and for how long.
  var told: [JSON.Member] {
    [
      .init("class", .text(acceptedAs?.rawValue)), .init("reason", .string(reason)),
      .init("ref", .text(ref)), .init("by", .text(by)), .init("expires", .text(expires)),
      .init("unseal", .bool(unseals)), .init("file", .string(places.path)),
    ]
  }
}
