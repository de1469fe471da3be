import BenchSupport

/// What names and sentences are made from.
enum Words {
  static let countries: [(weight: Double, value: String)] = [
    (30, "us"), (16, "eu"), (12, "de"), (10, "fr"), (10, "gb"), (8, "jp"), (7, "nl"), (7, "ca"),
  ]
  static let agencies = ["trade", "customs", "energy", "health", "finance", "transport"]
  static let topics = [
    "lasers", "dual-use-goods", "pesticides", "rail-signals", "deposit-insurance", "data-centres",
    "medical-devices", "fishing-gear", "aircraft-parts", "explosives", "mercury", "food-additives",
    "model-weights", "chip-tools", "ballast-water", "heat-pumps", "credit-ratings", "drones",
    "radio-bands", "vaccines",
  ]
  static let forms = ["licence", "ban", "registration", "labelling", "reporting", "quota"]
  static let units = [
    "scope", "licences", "reports", "records", "labels", "limits", "audits", "fees", "exceptions",
    "imports", "exports", "transit", "training", "storage", "disposal", "notices", "appeals",
    "inspections", "penalties", "definitions", "transition", "research", "resale", "leases",
  ]
  private static let subjects = [
    "Every exporter", "The holder of a licence", "A person who stores the goods", "The authority",
    "An importer of record", "The owner of a vessel", "A data centre", "Whoever labels them",
  ]
  private static let verbs = [
    "must keep a record of", "may not transfer", "shall report each quarter", "must label",
    "may sell without a licence", "shall destroy", "must insure", "may inspect at any time",
  ]
  private static let objects = [
    "the items of the annex", "any consignment above the limit", "parts made for repair",
    "samples for research", "goods in transit", "the results of its tests",
    "every change of the end user", "what was bought before the commencement",
  ]
  private static let tails = [
    "unless the authority has agreed in writing", "within thirty days of the event",
    "for as long as the licence runs", "save where another act provides otherwise",
    "and shall keep the papers for five years", "in the form that the annex describes",
  ]

  /// Some sentences of a regulation.
  static func wording(_ count: Int, _ random: inout SplitMix) -> String {
    var text = ""
    for number in 1...count {
      text += "(\(number)) \(random.pick(subjects)) \(random.pick(verbs)) \(random.pick(objects)) "
      text += "\(random.pick(tails)).\n"
    }
    return text
  }

  /// Why something changed, in a sentence.
  static func reason(_ random: inout SplitMix) -> String {
    "\(random.pick(subjects)) asked for it; \(random.pick(objects)) are concerned.\n"
  }
}
