/// What an exit status means.
enum ExitCodesTopic: Topic {
  static let name = "exit-codes"
  static let about = "what the exit status means"

  static let text = """
    What the exit status means, for every verb

      inforce on 2025-05-14 ai-diffusion --expect in_force && echo yes

        0   done; a definite answer. "Not in force" is a definite answer.
        1   done, and negative for the asker: unknown, not confirmed, a fact is
            missing, --expect or --require not met, no such rule, errors found,
            a change of an answer that reaches the gate
        2   could not complete: a file cannot be read, a revision is missing, the
            clone is too shallow
        3   only with diff --exit-code detailed: answers changed and passed
       64   wrong usage: an unknown option, a day that can be read two ways
      130   interrupted

    If 1 and 2 would both hold, 2 wins: an answer that was not found out is never
    passed off as "no".

    A rule that was asked for ends with 0 if its certainty is settled or
    projection, and with 1 if it is unconfirmed, indeterminate or before_coverage.
    Without a rule, only the regimes count; rules in the table are marked instead.
    """
}
