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

  /// The word for it: a state, a version's name, a regime.
  package let word: String
  /// What it says, in normal form: data that does not depend on names of files.
  package let normal: String
  /// What it says, to the byte.
  package let exact: String
  /// How much is known.
  package let knowledge: Knowledge
  /// Whose word it is: instruments, and how a wording is held.
  package let authorities: [String]
  /// The versions that decided it.
  package let because: [VersionName]
  /// What it means for somebody who asks; `nil`: nothing follows from this facet alone.
  package internal(set) var duty: Duty?

  package init(
    word: String, normal: String, exact: String, knowledge: Knowledge = .answered,
    authorities: [String] = [], because: [VersionName] = [], duty: Duty? = nil
  ) {
    self.word = word
    self.normal = normal
    self.exact = exact
    self.knowledge = knowledge
    self.authorities = authorities
    self.because = because
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

/// What the facets of a unit answer on one day.
package typealias DayValues = [ChangedFacet: FacetValue]
