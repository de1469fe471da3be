import Days
import GitStore
import InForceKit
import Reports
import RuleChanges
import RuleModel

/// The question what the merge of the head with its base branch answers.
struct MergeQuestion {
  let merge: ComparedMerge
  let origin: Rulebook
  let head: Rulebook
  let today: Day

  /// Every book that is asked.
  var books: [Rulebook] { [origin, head] + [tip, merged].compactMap(\.self) }

  private var sides: (tip: ComparedBooks.Side, merged: ComparedBooks.Side, MergePaths)? {
    guard case .merged(let tip, let merged, let paths) = merge.outcome else { return nil }
    return (tip, merged, paths)
  }

  private var tip: Rulebook? { sides.flatMap { $0.tip.isAbsent ? head.withoutLaw : $0.tip.book } }

  private var merged: Rulebook? {
    sides.flatMap { $0.merged.isAbsent ? head.withoutLaw : $0.merged.book }
  }

  /// What is said of the merge beside its answers.
  fileprivate func found(_ clock: ChangeClock) -> ([AnswerChange], [CouldNotCompare]) {
    switch merge.outcome {
    case .oneSided, .uncommitted: return ([], [])
    case .conflicts(let files): return ([.conflicts(in: files, today: today)], [])
    case .merged(let base, let both, let paths):
      guard let tip, let merged else { return ([], [unreadable(base, both)]) }
      let sides = [origin, tip, head, merged].map { BookSide($0, clock: clock, today: today) }
      return InteractionComparison(
        MergeSides(
          origin: sides[0], base: sides[1], head: sides[2], merged: sides[3],
          content: paths.content)
      ).found()
    }
  }

  /// The book of the merge, or else that of the tip, as one that cannot be read.
  private func unreadable(
    _ tip: ComparedBooks.Side, _ merged: ComparedBooks.Side
  ) -> CouldNotCompare {
    merged.book == nil && !merged.isAbsent
      ? CouldNotCompare(subject: .book, side: .merge, findings: merged.findings)
      : CouldNotCompare(subject: .book, side: .tip, findings: tip.findings)
  }
}

extension FoundChanges {
  /// The same with what is said of a merge.
  func adding(_ question: MergeQuestion, clock: ChangeClock) -> FoundChanges {
    var both = self
    let (changes, problems) = question.found(clock)
    both.changes += changes
    both.problems += problems
    return both
  }
}

extension MergeReport {
  /// The report on a merge that was tried.
  init(_ merge: ComparedMerge) {
    let tip = ComparedRevision(
      asked: merge.asked, commit: merge.tip.id.description, mode: nil)
    switch merge.outcome {
    case .oneSided: self.init(tip: tip, state: .oneSided)
    case .uncommitted: self.init(tip: tip, state: .uncommitted)
    case .conflicts(let files): self.init(tip: tip, state: .conflicts, conflicts: files)
    case .merged: self.init(tip: tip, state: .examined)
    }
  }
}

extension ComparedBooks.Side {
  /// The book, where it can be read.
  fileprivate var book: Rulebook? { opened?.book }
}

extension MergePaths {
  /// Which files of the four books are the same to the byte.
  fileprivate var content: MergeContent {
    let equality = { (paths: Set<String>) in ContentEquality(changed: paths, files: nil) }
    return MergeContent(
      baseSinceOrigin: equality(tipSinceBase), mergedSinceHead: equality(mergedSinceHead),
      headSinceOrigin: equality(headSinceBase), mergedSinceBase: equality(mergedSinceTip))
  }
}

extension Rulebook {
  /// A book with the same head and nothing in it: what a revision without a rulebook answers.
  var withoutLaw: Rulebook {
    var book = Rulebook(
      title: title, zone: zone, completeFrom: completeFrom, checked: checked,
      reviewEvery: reviewEvery, instruments: [:], rules: [], groups: [:], subjects: [],
      golden: [], broken: Rulebook.Broken(), places: places)
    book.gate = gate
    return book
  }
}
