import RuleModel

/// The pages of days that cannot be read.
enum DayPages {
  static let all = [
    CodeExplanation(
      "D001", "impossible-day", "a day that the calendar does not have",
      """
      The text is a day in form, and there is no such day.

      Not so:
        inforce on 2025-11-31
      But so:
        inforce on 2025-11-30
      """),
    CodeExplanation(
      "D002", "unreadable-day", "a text that names no day",
      """
      Days are typed as 2025-05-15, 15 May 2025, May 15, 2025, today, yesterday or tomorrow.

      Not so:
        inforce on "mid May"
      But so:
        inforce on 2025-05-15
      """),
    CodeExplanation(
      "D003", "ambiguous-day", "a day that can be read two ways",
      """
      Some put the month first and some the day. Nothing is guessed.

      Not so:
        inforce on 01/02/2025
      But so:
        inforce on "2 Jan 2025"
      """),
    CodeExplanation(
      "D004", "figures-only", "a day in figures with the year last",
      """
      This one has a single reading, and the same form has two in most months, so it is not read.

      Not so:
        inforce on 13/02/2025
      But so:
        inforce on 2025-02-13
      """),
    CodeExplanation(
      "D005", "short-year", "a year of two digits",
      """
      Law is older than a century.

      Not so:
        inforce on 2/1/25
      But so:
        inforce on 2025-01-02
      """),
    CodeExplanation(
      "D006", "backwards", "a run of days that ends before it begins",
      """
      The first day stands first. Both are included.

      Not so:
        2025-05-02..2025-05-01
      But so:
        2025-05-01..2025-05-02
      """),
    CodeExplanation(
      "D007", "unknown-zone", "this machine does not know the book's time zone",
      """
      Which day is today depends on the zone. Another zone is never taken instead: install the time
      zone database, correct `zone`, or pin the day.

      Not so:
        zone: Europe/Dubln
      But so:
        zone: Europe/Dublin
      """),
    CodeExplanation(
      "D008", "no-clock", "the clock of this machine names no day",
      """
      The clock is set outside the years 1 to 9999. Name the day yourself.

      Not so:
        inforce on today
      But so:
        inforce on today --today 2026-11-22
      """),
  ]
}
