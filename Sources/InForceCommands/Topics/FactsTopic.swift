/// The facts of a case.
enum FactsTopic: Topic {
  static let name = "facts"
  static let about = "telling the case, where the answer depends on it"

  static let text = """
    Facts of the case

      inforce on 2025-06-01 ai-diffusion --fact destination=IN
      inforce on 2025-06-01 ai-diffusion --fact destination=MY \\
        --fact headquarters=CN --fact item=3A090.a

    Some changes reach only some cases. Where the facts given do not decide, the
    facet says `depends` and lists what each kind of case gets; nothing is assumed
    about a rule. A fact that changes nothing is never asked for.

    Which facts a rule knows stands in its rule.md under `facts`:

      a list of words   one of them
      date              a day: 2024-07-01
      country           two capital letters of ISO 3166: IN, CN
      item              a control number; 3A090 covers 3A090.a and all below it

    A scope can ask for a group (`in: us/country-group-d5`), whose members have
    dates of their own. The membership of the day asked about counts.

    A regime may assume facts (`assume` in its file). The answer says so, and
    `--fact` takes their place. A fact that no rule of the book knows is refused.
    """
}
