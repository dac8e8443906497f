  +0.000s   0.004s  configmaps: shop c1 [ConfigMap] object.identity=inferred
  +0.000s   0.004s    alice: alice create [201] attribution=inferred

  +9.000s   0.004s  configmaps: shop c10 [ConfigMap] object.identity=inferred
  +9.000s   0.004s    alice: alice create [201] attribution=inferred

 +10.000s   0.004s  configmaps: shop c11 [ConfigMap] object.identity=inferred
 +10.000s   0.004s    alice: alice create [201] attribution=inferred

 +11.000s   0.004s  configmaps: shop c12 [ConfigMap] object.identity=inferred
 +11.000s   0.004s    alice: alice create [201] attribution=inferred

 +12.000s   0.004s  configmaps: shop c13 [ConfigMap] object.identity=inferred
 +12.000s   0.004s    alice: alice create [201] attribution=inferred

 +13.000s   0.004s  configmaps: shop c14 [ConfigMap] object.identity=inferred
 +13.000s   0.004s    alice: alice create [201] attribution=inferred

 +14.000s   0.004s  configmaps: shop c15 [ConfigMap] object.identity=inferred
 +14.000s   0.004s    alice: alice create [201] attribution=inferred

 +15.000s   0.004s  configmaps: shop c16 [ConfigMap] object.identity=inferred
 +15.000s   0.004s    alice: alice create [201] attribution=inferred

 +16.000s   0.004s  configmaps: shop c17 [ConfigMap] object.identity=inferred
 +16.000s   0.004s    alice: alice create [201] attribution=inferred

 +17.000s   0.004s  configmaps: shop c18 [ConfigMap] object.identity=inferred
 +17.000s   0.004s    alice: alice create [201] attribution=inferred

 +18.000s   0.004s  configmaps: shop c19 [ConfigMap] object.identity=inferred
 +18.000s   0.004s    alice: alice create [201] attribution=inferred

  +1.000s   0.004s  configmaps: shop c2 [ConfigMap] object.identity=inferred
  +1.000s   0.004s    alice: alice create [201] attribution=inferred

 +19.000s   0.004s  configmaps: shop c20 [ConfigMap] object.identity=inferred
 +19.000s   0.004s    alice: alice create [201] attribution=inferred

 +20.000s   0.004s  configmaps: shop c21 [ConfigMap] object.identity=inferred
 +20.000s   0.004s    alice: alice create [201] attribution=inferred

 +21.000s   0.004s  configmaps: shop c22 [ConfigMap] object.identity=inferred
 +21.000s   0.004s    alice: alice create [201] attribution=inferred

  +2.000s   0.004s  configmaps: shop c3 [ConfigMap] object.identity=inferred
  +2.000s   0.004s    alice: alice create [201] attribution=inferred

  +3.000s   0.004s  configmaps: shop c4 [ConfigMap] object.identity=inferred
  +3.000s   0.004s    alice: alice create [201] attribution=inferred

  +4.000s   0.004s  configmaps: shop c5 [ConfigMap] object.identity=inferred
  +4.000s   0.004s    alice: alice create [201] attribution=inferred

  +5.000s   0.004s  configmaps: shop c6 [ConfigMap] object.identity=inferred
  +5.000s   0.004s    alice: alice create [201] attribution=inferred

  +6.000s   0.004s  configmaps: shop c7 [ConfigMap] object.identity=inferred
  +6.000s   0.004s    alice: alice create [201] attribution=inferred

  +7.000s   0.004s  configmaps: shop c8 [ConfigMap] object.identity=inferred
  +7.000s   0.004s    alice: alice create [201] attribution=inferred

  +8.000s   0.004s  configmaps: shop c9 [ConfigMap] object.identity=inferred
  +8.000s   0.004s    alice: alice create [201] attribution=inferred
