/// The words of an answer.
enum StatesTopic: Topic {
  static let name = "states"
  static let about = "the words of an answer: facets, duty, certainty"

  static let text = """
    The words of an answer

      inforce on 2025-05-14 ai-diffusion
      inforce on 2025-05-14 ai-diffusion --expect in_force
      inforce on 2025-05-14 ai-diffusion --require settled

    Facets are kept apart, each with its own dates and its own source.

      force           is it part of the law that day?
                      none, pending, in_force, suspended, ended, void
      applicability   must one comply with it that day? (Compliance)
                      with_force: nothing is said, it binds whenever in force
                      not_yet, optional, required, waived, out_of_scope
      enforcement     is it enforced that day?
                      ordinary, restrained, withheld, barred
      text            which wording stood
      announcements   what has been said and not done: changes nothing else
      views           what others have said of its status: changes nothing else

    Instead of a state

      undetermined      a fact of the case is missing: help facts
      indeterminate     a boundary is uncertain, or an end is not known
      ambiguous         two changes of one day that nobody ordered
      before_coverage   the book does not cover the day: unknown, never "no"

    duty follows from force, applicability and enforcement

      owed, owed_not_enforced, not_owed, not_binding, undetermined

    certainty: the first that holds

      before_coverage   the day lies before the book begins
      indeterminate     force, text or the duty cannot be told
      unconfirmed       a change was scheduled, its day has come, and nobody has
                        looked since
      projection        the day lies after the last check, or after the known day
      settled           none of these
    """
}
