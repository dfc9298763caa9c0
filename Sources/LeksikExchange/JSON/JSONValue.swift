/// A value of JSON, whose objects keep their order and know on which line each member stands.
indirect enum JSONValue {
  case object([(key: String, value: JSONValue, line: Int)])
  case array([JSONValue])
  case string(String)
  /// A number, `true`, `false` or `null`, as it is written.
  case other(String)
}
