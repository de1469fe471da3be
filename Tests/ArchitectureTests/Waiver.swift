import Testing

/// Something that breaks a rule, and why that is right here; without a use it is stale.
struct Waiver: Hashable {
  let what: String
  let why: String
}

/// Fails for what no waiver covers, and for waivers that cover nothing.
func expectNone(_ found: [String], but waivers: [Waiver], _ rule: Comment) {
  let waived = Set(waivers.map(\.what))
  let broken = found.filter { !waived.contains($0) }
  #expect(broken.isEmpty, rule)
  let stale = waived.subtracting(found)
  #expect(stale.isEmpty, "a waiver that covers nothing is to be deleted")
}
