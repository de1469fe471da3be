import Days

/// How a day is typed.
enum DatesTopic: Topic {
  static let name = "dates"
  static let about = "how to type a day, and what is refused"

  static var text: String {
    """
    How to type a day

    \(rows)

      A month's name may be cut to three letters or more (Sept too); the day, the
      month and the year of four digits stand in any order, with spaces, commas,
      dots, hyphens or slashes between them. Quote a day that has spaces.

    Refused, with both readings spelled out

      inforce on 01/02/2025      January 2 or February 1? Figures with the year
                                 last mean two days in most months.
      inforce on 1/2/25          A year needs four digits.
      inforce on 2025-11-31      November has 30 days.

    What a day is

      A civil day in the zone of the book (`zone` in rulebook.yaml), whatever the
      clock of this machine says. There are no times of day.
      `through Nov 9, 2025` names the last day on which something held; in JSON
      `"until": "2025-11-10"` names the first day on which it no longer did.
      `--today DATE` takes another day for today, so that an answer can be
      repeated later.
    """
  }

  private static var rows: String {
    let width = DayReading.forms.map(\.example.count).max() ?? 0
    return DayReading.forms.map { form in
      let gap = String(repeating: " ", count: width - form.example.count + 3)
      return "  \(form.example)\(gap)\(form.explanation)"
    }.joined(separator: "\n")
  }
}
