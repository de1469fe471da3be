import RuleModel

/// A list of regimes that does not end with one that always governs, or has one before the end.
enum RegimeConditions: Check {
  static let code = "B100"
  static let slug = "regime-conditions"
  static let level = Finding.Level.error
  static let summary = "the last regime has a condition, or an earlier one has none"
  static let explanation = """
    The first regime whose conditions hold governs. The last one has no condition, so that there is
    always an answer; a regime without one in the middle hides all that follow.

    Not so:
      - {id: ordinary, name: …}
      - {id: stayed, name: …, when: […]}
    But so:
      - {id: stayed, name: …, when: […]}
      - {id: ordinary, name: …}
    """

  static func findings(in book: CheckedBook) -> [Finding] {
    book.inSubjects { subject in
      guard let last = subject.regimes.last else {
        return [finding("there is no regime", at: subject.places["regimes"])]
      }
      let always = subject.regimes.dropLast().filter(\.when.isEmpty).map {
        finding(
          "the regime `\($0.id)` has no condition and is not the last",
          at: book.place(of: $0, in: subject), "hides those below it",
          help: ["move it to the end, or say when it governs"])
      }
      guard !last.when.isEmpty else { return always }
      return always + [
        finding(
          "the last regime `\(last.id)` has a condition", at: book.place(of: last, in: subject),
          "some days would have no regime",
          help: ["add a last one without `when`, for all other days"])
      ]
    }
  }
}

extension CheckedBook {
  /// Where a regime is declared.
  func place(of regime: Regime, in subject: RegimeSubject) -> Place {
    sources.place(of: regime.id.text, from: subject.places["regimes"])
  }
}
