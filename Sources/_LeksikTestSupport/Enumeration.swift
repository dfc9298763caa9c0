/// All strings over `alphabet` of at most `length` characters, shortest first.
public func strings(over alphabet: String, upTo length: Int) -> [String] {
  var all = [""]
  var longest = [""]
  for _ in 0..<length {
    longest = longest.flatMap { prefix in alphabet.map { prefix + String($0) } }
    all += longest
  }
  return all
}
