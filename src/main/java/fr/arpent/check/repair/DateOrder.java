package fr.arpent.check.repair;

/** Which of the two first numbers of a date is the day. */
public enum DateOrder {
  /** 03/04/2021 is 3 April. */
  DAY_FIRST,
  /** 03/04/2021 is 4 March. */
  MONTH_FIRST
}
