package import Days
import RuleModel

extension ChangeMaker {
  /// The change that an interaction is. Its class does not depend on today, so today cuts nothing.
  func interaction(
    _ found: InteractionSpan, unit: UnitID?, place: Place?, values: (Day) -> FourValues
  ) -> AnswerChange {
    let answers = found.answers
    var change = change(
      .interaction, unit: unit, facet: found.facet, whole: found.span, span: found.span,
      was: answers.base, now: answers.head, states: answers.states, place: place,
      witnesses: found.span.witnessDays(today: today).map { day in
        witness(day, values(day).answers(found.facet))
      })
    change.merge = AnswerChange.Merge(origin: answers.origin, merged: answers.merged)
    return change
  }

  private func witness(_ day: Day, _ answers: FourAnswers) -> Witness {
    Witness(
      day: day, was: answers.base.word, now: answers.head.word, merged: answers.merged.word)
  }
}

extension AnswerChange {
  /// That git cannot merge these files, so that nobody knows what the merge would answer.
  package static func conflicts(in files: [String], today: Day) -> AnswerChange {
    let few = files.prefix(20) + (files.count > 20 ? ["\(files.count - 20) more"] : [])
    return ChangeMaker(subject: .book, today: today).change(
      .conflicts, was: nil, now: nil, place: nil, details: Array(few))
  }
}
