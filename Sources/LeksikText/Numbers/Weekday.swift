/// A day of the week, numbered as in ISO 8601: Monday is 1.
public enum Weekday: Int, Sendable, Hashable, CaseIterable {
  /// *lunes, lendi*.
  case monday = 1
  /// *martes, madi*.
  case tuesday
  /// *miércoles, mèkredi*.
  case wednesday
  /// *jueves, jedi*.
  case thursday
  /// *viernes, vandredi*.
  case friday
  /// *sábado, samdi*.
  case saturday
  /// *domingo, dimanch*.
  case sunday
}
