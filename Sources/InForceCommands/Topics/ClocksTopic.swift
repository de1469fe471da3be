/// The three clocks of a question.
enum ClocksTopic: Topic {
  static let name = "clocks"
  static let about = "what held, what was known, what was recorded"

  static let text = """
    Three clocks

      inforce on 2025-09-01 ai-diffusion              what held that day, with all
                                                      that is known today
      inforce on 2025-09-01 ai-diffusion --then       what a careful reader could
                                                      have concluded that day
      inforce on 2025-09-01 ai-diffusion --believed   what this tool would have
                                                      answered that day

      clock      set with       it is
      valid      DATE           the day for which the state holds
      known      --known DATE   only what was public by that day counts
      recorded   --rev REV      the book as it stood at a revision of git, or at
                                the end of a day

    `--then` sets known to the day asked about. `--believed` does that too and
    takes the book as recorded at the end of that day. Contradicting clocks
    (`--then --known DATE`, `--believed --rev REV`) are refused.

    A document counts from its public day: the earliest of announced, filed for
    public inspection, and published. So a rule can have been in force before it
    was printed, and a later document can change what held on an earlier day.

    Git gives the recorded clock and nothing else. No date of a commit, and no
    name of a file, is ever read as a legal date.
    """
}
