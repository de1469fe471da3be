import Reports

/// What stands on a page, before the frame is put around it.
struct Leaf: Sendable {
  /// A step of the way from the start to the page.
  struct Crumb: Sendable {
    let words: String
    let address: Address
  }

  /// The address of the page.
  let address: Address
  /// What the window is called.
  let title: String
  /// The way to it.
  let crumbs: [Crumb]
  /// What stands in its main part; it begins with the only heading of the first level.
  let main: [Node]
  /// The other forms in which it can be had.
  let twins: [Form]
  /// The digest of the twin for machines, so that a printed page can be checked.
  let digest: String?
  /// A line that stands at the top of a printed page.
  let running: String
  /// What search engines and other machines are told.
  let linkedData: JSON?
  /// How it went.
  let status: Response.Status

  init(
    _ address: Address, title: String, crumbs: [Crumb] = [], twins: [Form] = [],
    digest: String? = nil, running: String = "", linkedData: JSON? = nil,
    status: Response.Status = .found, main: [Node]
  ) {
    self.address = address
    self.title = title
    self.crumbs = crumbs
    self.twins = twins
    self.digest = digest
    self.running = running
    self.linkedData = linkedData
    self.status = status
    self.main = main
  }
}
