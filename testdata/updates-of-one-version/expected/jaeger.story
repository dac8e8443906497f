  +0.000s   2.006s  deployments: shop api [Deployment aaaaaaaa-0001-4000-8000-000000000002]
  +0.000s   0.004s    alice: alice create [201 rv -> 20 inferred] attribution=inferred
  +1.000s   0.004s    controller: controller update status [200 rv 20] no_op=true
  +2.000s   0.004s    controller: controller update status [200 rv 20 -> 21] diff.base=unknown
  +2.002s   0.004s    other: other update status [200 rv 20] no_op=true

  +0.000s   3.009s  deployments: shop web [Deployment aaaaaaaa-0001-4000-8000-000000000001]
  +0.000s   0.004s    alice: alice create [201 rv -> 10 inferred] attribution=inferred
  +1.000s   0.004s    controller: controller update status [200 rv 10] no_op=true
  +2.000s   0.004s    controller: controller update status [200 rv 10] no_op=true
  +3.000s   0.009s    controller: controller update status [200 rv 10]
  +3.002s   0.004s    controller: controller update status [200 rv 10]
