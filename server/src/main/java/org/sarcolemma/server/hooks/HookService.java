package org.sarcolemma.server.hooks;

import java.util.Arrays;
import java.util.Optional;

/** The services, one for each hook. */
enum HookService {
  PATIENT_VIEW(
      "patient-view",
      "sarcolemma-patient-view",
      "Sarcolemma: necrotizing myopathy not to be missed",
      "Finds the child with a label of dystrophy or myositis and no test for anti-HMGCR and anti-SRP, findings that cannot wait, and examinations that are due."),
  ORDER_SELECT(
      "order-select",
      "sarcolemma-order-select",
      "Sarcolemma: drugs of muscle disease, while they are chosen",
      "Checks dose, frequency, route, contraindications, allergies and interactions of the drugs used in immune-mediated muscle disease of children."),
  ORDER_SIGN(
      "order-sign",
      "sarcolemma-order-sign",
      "Sarcolemma: drugs of muscle disease, before they are signed",
      "Checks dose, frequency, route, contraindications, allergies and interactions of the drugs used in immune-mediated muscle disease of children."),
  PROBLEM_ADDED(
      "problem-list-item-create",
      "sarcolemma-problem-list-item-create",
      "Sarcolemma: test before the label stays",
      "Asks for anti-HMGCR and anti-SRP when a dystrophy or myositis is added to the problems of a child who was never tested.");

  private final String hook;
  private final String id;
  private final String title;
  private final String description;

  HookService(String hook, String id, String title, String description) {
    this.hook = hook;
    this.id = id;
    this.title = title;
    this.description = description;
  }

  static Optional<HookService> of(String id) {
    return Arrays.stream(values()).filter(service -> service.id.equals(id)).findFirst();
  }

  String hook() {
    return hook;
  }

  String id() {
    return id;
  }

  String title() {
    return title;
  }

  String description() {
    return description;
  }

  boolean orders() {
    return this == ORDER_SELECT || this == ORDER_SIGN;
  }
}
