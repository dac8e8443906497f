  +0.000s   0.000s  deployments: shop web [Deployment dddddddd-0001-4000-8000-000000000000]
  +0.000s   0.000s    carts: shop full [Cart cccccccc-0009-4000-8000-000000000000] link.class=children link.evidence=exact
  +0.000s   0.000s    replicasets: shop web-7d4b9c6f5d [ReplicaSet cccccccc-0001-4000-8000-000000000000] link.class=children link.evidence=exact
