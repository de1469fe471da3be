package import RuleModel

/// What one facet answers on one day, in a form in which two books can be compared.
package struct FacetValue: Hashable, Sendable {
  /// How much is known.
  package enum Knowledge: Hashable, Sendable {
    /// One answer, or one for each kind of case.
    case answered
    /// One of several, and nobody knows which: these, in normal form.
    case open(Set<String>)
    /// Nothing.
    case unknown
  }

  private let parts: Shared<Parts>
  /// What it means for somebody who asks; `nil`: nothing follows from this facet alone.
  package internal(set) var duty: Duty?

  package init(
    word: String, normal: String, exact: String, knowledge: Knowledge = .answered,
    authorities: [String] = [], because: [VersionName] = [], duty: Duty? = nil
  ) {
    parts = Shared(
      Parts(
        word: word, normal: normal, exact: exact, knowledge: knowledge, authorities: authorities,
        because: because))
    self.duty = duty
  }

  /// A value that is its own word.
  package init(_ word: String) { self.init(word: word, normal: word, exact: word) }

  /// Nothing is known, for the reason that the word names.
  package static func unknown(_ word: String) -> FacetValue {
    FacetValue(word: word, normal: word, exact: word, knowledge: .unknown)
  }

  /// The same with the reasons of another value after its own.
  func adding(_ other: FacetValue) -> FacetValue {
    FacetValue(
      word: word, normal: normal, exact: exact, knowledge: knowledge, authorities: authorities,
      because: (because + other.because).unique, duty: duty)
  }
}

extension FacetValue {
  /// The word for it: a state, a version's name, a regime.
  package var word: String { parts.value.word }

  /// What it says, in normal form: data that does not depend on names of files.
  package var normal: String { parts.value.normal }

  /// What it says, to the byte.
  package var exact: String { parts.value.exact }

  /// How much is known.
  package var knowledge: Knowledge { parts.value.knowledge }

  /// Whose word it is: instruments, and how a wording is held.
  package var authorities: [String] { parts.value.authorities }

  /// The versions that decided it.
  package var because: [VersionName] { parts.value.because }
}

extension FacetValue {
  /// What it consists of, whatever it means.
  fileprivate struct Parts: Hashable, Sendable {
    let word: String
    let normal: String
    let exact: String
    let knowledge: Knowledge
    let authorities: [String]
    let because: [VersionName]
  }
}

/// What the facets of a unit answer on one day.
package typealias DayValues = [ChangedFacet: FacetValue]
