  +0.000s  20.000s  deployments: shop api [Deployment] object.identity=inferred object.deleted=2026-11-23T12:00:20.000000Z
                      @ +10.000s unknown writer diff=spec.replicas 1 -> 3 kelemetry.changes=[{"path":"spec.replicas","op":"replace","old":1,"new":3}]

 +30.000s   0.000s  deployments: shop api [Deployment] object.identity=inferred

  +0.000s  20.000s  deployments: shop web [Deployment] object.identity=inferred object.deleted=2026-11-23T12:00:20.000000Z
                      @ +10.000s unknown writer diff=spec.replicas 1 -> 3 kelemetry.changes=[{"path":"spec.replicas","op":"replace","old":1,"new":3}]

 +30.000s   0.000s  deployments: shop web [Deployment] object.identity=inferred
