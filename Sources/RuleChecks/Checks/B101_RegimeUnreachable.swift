import RuleModel

/// A regime that can never be the first that matches.
enum RegimeUnreachable: Check {
  static let code = "B101"
  static let slug = "regime-unreachable"
  static let level = Finding.Level.error
  static let summary = "a regime that an earlier one always precedes, or an id given twice"
  static let explanation = """
    The first regime whose conditions hold governs. If every condition of an earlier regime is
    already part of a later one, the earlier one always wins. The more special regime stands first.

    Not so:
      - when: [{rule: r, force: in_force}]
      - when: [{rule: r, force: in_force, enforcement: withheld}]
    But so:
      the second one first
    """

  static func findings(in book: CheckedBook) -> [Finding] {
    book.inSubjects { subject in
      subject.regimes.indices.compactMap { index in
        let regime = subject.regimes[index]
        let earlier = subject.regimes[..<index].first { other in
          other.id == regime.id || !other.when.isEmpty && regime.implies(other)
        }
        guard let earlier else { return nil }
        let isTwin = earlier.id == regime.id
        return finding(
          isTwin
            ? "the id `\(regime.id)` is given twice"
            : "the regime `\(regime.id)` never governs: `\(earlier.id)` always does first",
          at: isTwin
            ? book.sources.secondPlace(of: regime.id.text, from: subject.places["regimes"])
            : regime.when.first?.place ?? book.place(of: regime, in: subject),
          related: [
            Finding.Label(
              isTwin
                ? book.place(of: earlier, in: subject)
                : earlier.when.first?.place ?? book.place(of: earlier, in: subject),
              "comes first")
          ],
          help: [isTwin ? "rename one of them" : "put the more special one first"])
      }
    }
  }
}

extension Regime {
  /// Whether every condition of the other one holds wherever those of this one do.
  fileprivate func implies(_ other: Regime) -> Bool {
    other.when.allSatisfy { theirs in when.contains { $0.implies(theirs) } }
  }
}

extension RegimeCondition {
  fileprivate func implies(_ other: RegimeCondition) -> Bool {
    guard rule == other.rule, unit == other.unit || unit == nil else { return false }
    return other.states.allSatisfy { facet, accepted in
      states[facet].map { Set($0).isSubset(of: accepted) } ?? false
    }
  }
}
