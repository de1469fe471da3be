import RuleModel

/// The pages of what can keep a server from listening.
enum ServingPages {
  static let all = [
    CodeExplanation(
      "S001", "port-in-use", "something else listens at the port",
      """
      Often it is another `inforce serve`. `-p 0` takes a port that is free, and prints it.

      Not so:
        inforce serve -p 8744
      But so:
        inforce serve -p 0
      """),
    CodeExplanation(
      "S002", "port-forbidden", "the port is for the system",
      """
      Ports below 1024 are for programs of the system.

      Not so:
        inforce serve -p 80
      But so:
        inforce serve -p 8080
      """),
    CodeExplanation(
      "S003", "not-listening", "the server does not listen",
      """
      What the system said stands in the message. Without a socket one page can be had all the same.

      Not so:
        inforce serve
      But so:
        inforce serve --get /about/
      """),
    CodeExplanation(
      "S004", "no-such-port", "there is no such port",
      """
      A port is a number from 0 to 65535; 0 takes one that is free.

      Not so:
        inforce serve -p 99999
      But so:
        inforce serve -p 0
      """),
    CodeExplanation(
      "S005", "no-such-limit", "a server cannot have that limit",
      """
      `--connections` is from 1 to 65536 and `--idle` from 1 to 86400 seconds. Who opens one \
      connection more waits until another ends.

      Not so:
        inforce serve --idle 0
      But so:
        inforce serve --idle 5
      """),
  ]
}
