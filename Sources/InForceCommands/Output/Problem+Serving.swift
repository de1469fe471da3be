import Serving

extension Problem {
  /// A server that does not listen.
  init(_ failure: ServingFailure) {
    switch failure {
    case .portInUse(let port):
      self.init(
        "S001", "something else listens at port \(port)",
        help: ["`inforce serve -p 0` takes a port that is free"], status: .incomplete)
    case .portForbidden(let port):
      self.init(
        "S002", "port \(port) is for the system", help: ["take one above 1023, or -p 0"],
        status: .incomplete)
    case .failed(let reason):
      self.init("S003", "the server does not listen: \(reason)", status: .incomplete)
    }
  }
}
