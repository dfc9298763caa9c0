import LeksikModel
import LeksikText
import Testing

@Suite struct NumberReaderEnglishTests {
  @Test(arguments: [
    ("fifteen years", "15"), ("five years", "5"), ("zero", "0"), ("ten", "10"), ("eleven", "11"),
    ("twelve", "12"), ("thirteen", "13"), ("nineteen", "19"), ("twenty", "20"),
    ("twenty-one", "21"), ("twenty one", "21"), ("Twenty-One", "21"), ("twentyone", "21"),
    ("forty", "40"), ("fourty", "40"), ("ninety-nine", "99"), ("a hundred", "100"),
    ("one hundred", "100"), ("a hundred and one", "101"), ("one hundred one", "101"),
    ("two hundred and fifty-six", "256"), ("twelve hundred", "1200"),
    ("twelve hundred and five", "1205"), ("twenty-one hundred", "2100"), ("a thousand", "1000"),
    ("one thousand five hundred", "1500"), ("two thousand and one", "2001"),
    ("two thousand twenty-four", "2024"), ("ten thousand", "10000"),
    ("one hundred thousand", "100000"), ("a million", "1000000"), ("one million five", "1000005"),
    ("two million five hundred thousand", "2500000"), ("three billion", "3000000000"),
    ("2 million", "2000000"), ("2.5 million", "2500000"), ("a million and a half", "1500000"),
    ("two and a half", "2.5"), ("nineteen ninety-five", "1995"), ("twenty twenty-four", "2024"),
    ("nineteen eighty four", "1984"), ("nineteen hundred", "1900"), ("a dozen", "12"),
    ("two dozen", "24"), ("five or six", "5 6"), ("five and six", "5 6"), ("five, six", "5 6"),
    ("a man", ""), ("thousands of people", ""), ("and", ""), ("half", "0.5?"),
    ("one hundred fifty thousand two hundred", "150200"), ("ten four", "10 4"),
  ])
  func readsCardinals(_ sentence: String, _ expected: String) {
    #expect(numbers(sentence, .english) == expected)
  }

  @Test(arguments: [
    ("one", "1?"), ("one must", "1?"), ("a second", "2.?"), ("hundred", "100?"),
  ])
  func flagsWordsThatAreNotOnlyNumbers(_ sentence: String, _ expected: String) {
    #expect(numbers(sentence, .english) == expected)
  }

  @Test(arguments: [
    ("first", "1."), ("third", "3."), ("fifth", "5."), ("eighth", "8."), ("ninth", "9."),
    ("twelfth", "12."), ("twentieth", "20."), ("twenty-first", "21."), ("twenty first", "21."),
    ("ninety-ninth", "99."), ("hundredth", "100."), ("two hundredth", "200."),
    ("one hundred and first", "101."), ("thousandth", "1000."), ("1st", "1."), ("2nd", "2."),
    ("3rd", "3."), ("15th", "15."), ("21st", "21."), ("101st", "101."), ("1,000th", "1000."),
  ])
  func readsOrdinals(_ sentence: String, _ expected: String) {
    #expect(numbers(sentence, .english) == expected)
  }

  @Test(arguments: [
    ("15%", "15%"), ("fifteen percent", "15%"), ("15 per cent", "15%"), ("Article IV", "4"),
    ("Section XII", "12"), ("I testified", ""), ("Chapter I.", "1"), ("covid-19", ""),
    ("covid - 19", "19"), ("K-12", ""), ("15-year-old", ""), ("(15)", "15"), ("15,", "15"),
  ])
  func readsTheRest(_ sentence: String, _ expected: String) {
    #expect(numbers(sentence, .english) == expected)
  }
}
