package import Days
package import RuleModel

/// Which page is asked for, in which form, for which case: everything that an address says.
///
/// It is a value: `path` writes it, ``AddressReading`` reads it, and nothing is lost on the way.
package struct Address: Hashable, Sendable {
  /// The page.
  package var page: Page
  /// For people, or one of the twins for machines.
  package var form: Form
  /// The facts of the case.
  package var facts: [FactName: String]
  /// Whether it is pinned to a commit.
  package var pin: Pin

  package init(
    _ page: Page, as form: Form = .page, facts: [FactName: String] = [:], pin: Pin = .same
  ) {
    self.page = page
    self.form = form
    self.facts = facts
    self.pin = pin
  }
}

/// In what form a page is asked for.
package enum Form: String, Hashable, Sendable, CaseIterable {
  /// For people.
  case page = ""
  /// The document of the command line.
  case json = ".json"
  /// The same as Markdown.
  case markdown = ".md"
  /// The picture of it.
  case picture = ".svg"
  /// A calendar (RFC 5545).
  case calendar = ".ics"
  /// A feed (RFC 4287).
  case feed = ".atom"
}

/// To which state of the book an address belongs.
package enum Pin: Hashable, Sendable {
  /// The same as the page on which the link stands.
  case same
  /// Whatever is recorded when it is followed.
  case living
  /// A commit, on the day on which it was recorded.
  case commit(String)
  /// A commit, on a day that was today for whoever saw it.
  case seen(String, today: Day)
}

/// A page of the site.
package enum Page: Hashable, Sendable {
  /// The first one.
  case start
  /// The rules in a folder of ids; the parts of a long list count from 1.
  case rules(folder: [String], part: Int)
  /// What applied on a day: the regimes, then every rule.
  case day(Day, Clock, part: Int)
  /// Where a day is chosen.
  case days
  /// A rule.
  case rule(RuleID, RuleView)
  /// The lanes of many rules: those with a tag, or all.
  case lanes(tag: String?)
  /// What comes, and what came.
  case changes
  /// What changed in a year.
  case year(Int)
  /// What changed from a day through another.
  case between(Day, Day)
  /// The documents in a folder of ids.
  case documents(folder: [String], part: Int)
  /// A document.
  case document(InstrumentID)
  /// A subject with the regimes that governed it.
  case subject(SubjectID)
  /// Which answers differ between two revisions.
  case answers(base: String, head: String)
  /// Coverage, last check, corrections, how to read.
  case about
  /// All codes.
  case codes
  /// What a code means.
  case code(String)
  /// How to use the pages, and the topics.
  case help
  /// A topic.
  case topic(String)
  /// A file that pages need.
  case asset(Asset)
}

/// A file that pages need.
package enum Asset: String, Hashable, Sendable, CaseIterable {
  /// How pages look.
  case style = "style.css"
  /// What makes them more convenient.
  case script = "page.js"
  /// The names of the rules, for the search field of an export.
  case names = "names.js"
}

/// How a rule is looked at.
package enum RuleView: Hashable, Sendable {
  /// Today.
  case today
  /// On a day.
  case on(Day, Clock)
  /// Where a day is chosen.
  case days
  /// In the run of days that begins on that day; `nil`: the one before all changes.
  case version(Day?)
  /// As lanes.
  case timeline
  /// By both clocks: the day asked about and what was known.
  case clocks
  /// On two days.
  case compare(Day, Day)
}

/// What counts as known.
package enum Clock: Hashable, Sendable {
  /// All that is known today.
  case now
  /// What was public on the day asked about.
  case then
  /// What was public by a day.
  case known(Day)
}
