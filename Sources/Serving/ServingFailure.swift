/// Why a server does not listen.
package enum ServingFailure: Error, Hashable {
  /// Somebody else does, at that port.
  case portInUse(Int)
  /// The port is for the system.
  case portForbidden(Int)
  /// Something else.
  case failed(String)
}
