import BookTesting
import Days
import RuleModel

/// A book in which every text is written by somebody who wishes the reader ill.
enum HostileBook {
  /// Ends values, elements, comments and scripts; moves the cursor; opens addresses.
  static let text = """
    "><script>alert(1)</script><!-- ' onload='x' ]]> &lt;b&gt; </style></title></textarea>\
    {{x}} \u{1B}[31m\u{202E} javascript:alert(1) | ` * _ [a](javascript:alert(1)) \u{FFFE}
    """

  /// The same where an id is meant: a folder can have any of these names.
  static let id = "a\"><script>'& %2e%2e ~on.json"

  static let body = """
    <script>alert(1)</script>

    A paragraph with <b onclick="x">raw</b> HTML, [a link](javascript:alert(1)), <https://x.example/a?b&c>
    and ![a picture](https://x.example/p.png).

    | a <i> | b |
    | --- | --- |
    | ~~c~~ | `<d>` |

    - one
    - two <img src=x onerror=alert(1)>

    ***
    """ + "\n" + text

  static let book: Rulebook = {
    let version = { (name: String, change: Change, day: Day) in
      DatedVersion(
        name: VersionName(name + id), change: change, by: InstrumentID("x/\(id)"), at: text,
        units: nil, except: [], criteria: [], operative: nil, laterVersions: nil, seq: 0,
        seqReason: text, isStillBorn: false, computed: nil, note: text, body: body, publicDay: day,
        places: Places(path: "rules/\(id)/\(name).md"))
    }
    let rule = Rule(
      id: RuleID("x/on/\(id)/timeline"), title: text, short: text, issuer: text, kind: text,
      isBinding: true, cite: [text, text + "2"], aliases: [text],
      units: [RuleUnit(id: UnitID(id), title: text)],
      facts: [FactDeclaration(name: FactName("on"), kind: .oneOf([text, "b"]))], conditions: [],
      checked: aDay(100), completeFrom: aDay(-100), tags: [text], body: body,
      versions: [
        version("a", .commence(.on(aDay(1))), aDay(0)),
        version("b", .text(.on(aDay(1)), .verbatim), aDay(0)),
        version("c", .text(.on(aDay(20)), .summary), aDay(9)),
        version("d", .announce(.plannedRepeal, nil), aDay(30)),
        version("e", .suspend(.on(aDay(40)), .until(.on(aDay(60)))), aDay(45)),
      ], places: Places(path: "rules/\(id)/rule.md"))
    let instrument = Instrument(
      id: InstrumentID("x/\(id)"), title: text, kind: text, issuer: text, cite: text,
      document: text, docket: [text], rin: [text], signed: nil, announced: nil, filed: nil,
      published: .on(aDay(0)),
      urls: ["javascript:alert(1)", "https://x.example/\"><script>", text],
      sha256: text, captured: nil, evidence: .secondary, controls: text, contradicts: [],
      places: Places(path: "instruments/x.yaml"))
    let subject = RegimeSubject(
      id: SubjectID(id), title: text, rules: [rule.id],
      regimes: [Regime(id: RegimeID(id), name: text, when: [])], assume: [FactName("on"): text],
      checked: nil, completeFrom: aDay(-100), places: Places(path: "regimes/x.yaml"))
    var book = Rulebook(
      title: text, zone: text, completeFrom: aDay(-100), checked: aDay(100), reviewEvery: 30,
      instruments: [instrument.id: instrument], rules: [rule], groups: [:], subjects: [subject],
      golden: [],
      broken: .init(rules: [
        RuleID(id): [Finding("B012", .error, text, at: .init(.file(text), text), help: [text])]
      ]), places: Places(path: "rulebook.yaml"))
    book.acknowledgements = [
      Acknowledgement(
        id: text, rule: text, accepted: nil, acceptedAs: nil, reason: text,
        ref: "javascript:alert(1)", by: text, expires: nil, unseals: false,
        places: Places(path: "acks/x.yaml"))
    ]
    return book
  }()
}
