package fr.arpent.schema.type;

import org.junit.jupiter.api.Test;

/** Years and months of years. */
class YearTypesTest {
  private static final String YEAR = "{`type`:`year`}";
  private static final String MONTH = "{`type`:`yearmonth`}";

  @Test
  void aYearIsFourSignsThatAreAWholeNumber() {
    Same.taken(YEAR, "2021", "0000", "9999", " 202", "+200", "2_21", "２０２１", "\u00a0\u00a0\u00a01");
    Same.refused(
        YEAR, "", "21", "202", "20211", "02021", "-200", "20 1", "2021 ", " 2021", "202a", "2e3");
  }

  @Test
  void yearsCompareAsNumbers() {
    Same.value(YEAR, "0200", "+200", " 200", "200 ");
    Same.ordered(YEAR, "0000", "0999", "1999", "2000", "9999");
  }

  @Test
  void aMonthIsTwoWholeNumbers() {
    Same.taken(
        MONTH, "2021-11", "2021-1", "2021-011", "0-1", "99999-12", " 2021 - 11 ", "+2021-+1");
    Same.refused(
        MONTH, "", "-", "2021", "2021-", "-11", "2021-0", "2021-13", "11-2021", "2021-11-01");
    Same.refused(MONTH, "-2021-11", "2021/11", "202111", "2021-1.0", "2021-nov", "2021--1");
  }

  @Test
  void monthsCompareByYearThenMonth() {
    Same.value(MONTH, "2021-1", "2021-01", "2021-001", "02021-1", " 2021-1");
    Same.ordered(MONTH, "0-1", "999-12", "2020-12", "2021-2", "2021-10", "2021-11", "10000-1");
  }
}
