package com.example.producer;

import com.example.producer.order.Order;

/** Compiles only with the record that was generated. */
final class Shop {
    private Shop() {}

    static byte[] sell() {
        return Order.CONTRACT.write(Order.builder().id("A-1").total(12.5).build());
    }
}
