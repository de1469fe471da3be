/// A number with so many digits after the point.
func figure(_ number: Double, _ digits: Int) -> String {
  var scale = 1.0
  for _ in 0..<digits { scale *= 10 }
  let scaled = Int((abs(number) * scale).rounded())
  let whole = scaled / Int(scale)
  let sign = number < 0 ? "-" : ""
  guard digits > 0 else { return sign + String(whole) }
  let rest = String(scaled % Int(scale))
  return sign + "\(whole)." + String(repeating: "0", count: digits - rest.count) + rest
}

/// A time in the unit that suits it.
func time(_ milliseconds: Double) -> String {
  if milliseconds >= 1000 { return figure(milliseconds / 1000, 2) + " s" }
  if milliseconds >= 1 { return figure(milliseconds, 1) + " ms" }
  return figure(milliseconds * 1000, milliseconds < 0.1 ? 1 : 0) + " µs"
}

/// A median with its spread.
func spread(_ sample: Sample) -> String {
  guard sample.count > 1 else { return time(sample.median) + " (one run)" }
  return "\(time(sample.median)) (\(time(sample.lowest)) to \(time(sample.highest)))"
}

/// A ratio, with as many digits as say something.
func ratio(_ number: Double) -> String {
  let digits = number >= 100 ? 0 : number >= 10 ? 1 : number >= 0.095 ? 2 : number >= 0.001 ? 4 : 6
  return figure(number, digits) + "×"
}
