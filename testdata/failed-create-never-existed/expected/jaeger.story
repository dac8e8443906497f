  +0.000s   0.004s  configmaps: shop denied [ConfigMap] object.existence=never
  +0.000s   0.004s    bob: bob create (Forbidden) [403] ERROR attribution=inferred

  +2.000s   0.004s  configmaps: shop gone [ConfigMap] object.existence=never
  +2.000s   0.004s    bob: bob delete (Not Found) [404] ERROR attribution=inferred

  +1.000s   0.004s  configmaps: shop there [ConfigMap] object.identity=inferred
  +1.000s   0.004s    bob: bob create (Conflict) [409] ERROR attribution=inferred
