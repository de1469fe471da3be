import Days
import RuleModel

/// One rule in both books.
struct RuleComparison {
  let old: Rule
  let new: Rule
  let base: BookSide
  let head: BookSide
  let recorded: RecordedDays

  private var maker: ChangeMaker { ChangeMaker(subject: .rule(new.id), today: head.today) }

  /// Everything that changed.
  var changes: [AnswerChange] {
    let units = units
    let causes = causes
    let answers = units.flatMap { changes(of: $0, $0.differences, causes) }
    let heads = answers.isEmpty ? units.flatMap(headsUps) : []
    return renaming + answers + heads + metadata(answersDiffer: !answers.isEmpty)
  }

  /// Everything that changed, where nothing but how sure the answers are can differ.
  var changesOfCertainty: [AnswerChange] {
    let causes = causes
    return units.flatMap { changes(of: $0, $0.differencesOfCertainty, causes) }
  }

  /// Everything that changed, where nothing but the words beside the answers can differ.
  var changesOfWords: [AnswerChange] { metadata(answersDiffer: false) }

  private var units: [UnitPair] { UnitPair.all(old, new, base: base, head: head) }

  private var causes: CauseFinder {
    CauseFinder(old, new, base: base.book, head: head.book, recorded: recorded)
  }

  private func changes(
    of pair: UnitPair, _ differences: [Difference], _ causes: CauseFinder
  ) -> [AnswerChange] {
    differences.flatMap { difference in
      maker.changes(
        difference, unit: pair.unit,
        cause: difference.hasCause ? causes.cause(of: difference, unit: pair.unit) : nil,
        place: causes.authority(of: difference, unit: pair.unit)?.place
          ?? fallback(difference.now),
        values: { pair.bareValues(of: [difference.facet], on: $0) })
    }
  }

  /// Where to look when nothing that was edited explains a change: what decides now, or the rule.
  private func fallback(_ now: FacetValue) -> Place {
    now.because.lazy.compactMap { new.version(named: $0)?.anchor }.first ?? new.places["title"]
  }

  private var renaming: [AnswerChange] {
    guard old.id != new.id else { return [] }
    return [
      maker.change(
        .renamed, was: FacetValue(old.id.text), now: FacetValue(new.id.text),
        place: new.places["aliases"]
      ).speaking(from: SpokenDays(of: old, in: base).first)
    ]
  }

  private func headsUps(_ pair: UnitPair) -> [AnswerChange] {
    let heads = HeadsUps(pair)
    return heads.differences.flatMap { difference in
      maker.changes(
        difference, unit: pair.unit, cause: nil, place: new.places["title"], values: heads.values)
    }
  }

  private func metadata(answersDiffer: Bool) -> [AnswerChange] {
    let keys = RuleMetadata(old, new).changedKeys(answersDiffer: answersDiffer)
    guard !keys.isEmpty else { return [] }
    return [
      maker.change(
        .metadata, was: RuleMetadata.value(of: old), now: RuleMetadata.value(of: new),
        place: new.places[keys[0]], details: keys)
    ]
  }
}

extension Difference {
  /// Whether one can ask why: something answers otherwise.
  fileprivate var hasCause: Bool {
    switch facet {
    case .facet, .regime: true
    case .coverage, .certainty, .notices, .metadata: false
    }
  }
}
